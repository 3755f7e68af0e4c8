using FactCheck.Core.Claims;
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
    public ExtractionResult Extract(ExtractionInput input, CancellationToken cancellationToken) => Extract(input, weigh: null, cancellationToken);

    /// <summary>The same, telling the strength that each claim's confidence rests on.</summary>
    /// <param name="input">The text and what is known about it.</param>
    /// <param name="weigh">Called for each count that becomes a claim; null for none.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal ExtractionResult Extract(ExtractionInput input, Action<ClaimId, double>? weigh, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var stream = StreamBuilder.Build(input.Text, _language, cancellationToken);
        return new Pipeline(input, stream, Name, weigh).Run(cancellationToken);
    }
}
