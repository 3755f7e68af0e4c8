using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction;

/// <summary>
/// Finds claims by rules over a lexicon, offline and in time proportional to the length of the text. Safe to share.
/// </summary>
public sealed class RuleBasedExtractor : IClaimExtractor
{
    private readonly LanguagePack _language = LanguagePack.English;

    /// <inheritdoc />
    public string Name => "rules-1";

    /// <inheritdoc />
    public ExtractionResult Extract(ExtractionInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var stream = StreamBuilder.Build(input.Text, _language, cancellationToken);
        return new Pipeline(input, stream, Name).Run(cancellationToken);
    }
}
