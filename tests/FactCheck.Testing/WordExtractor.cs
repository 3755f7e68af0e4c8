using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction;

namespace FactCheck.Testing;

/// <summary>Finds <c>N killed</c> and <c>N injured</c>, and takes the publisher for the source: little, but the same every time.</summary>
public sealed partial class WordExtractor : IClaimExtractor
{
    /// <inheritdoc />
    public string Name => "words-1";

    /// <inheritdoc />
    public ExtractionResult Extract(ExtractionInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        cancellationToken.ThrowIfCancellationRequested();
        return new([.. Counts().Matches(input.Text).Select(match => Claim(input, match))], DocumentMetadata.Unknown with { Language = "en" });
    }

    private static Claim Claim(ExtractionInput input, Match match)
    {
        var span = new TextSpan(match.Index, match.Index + match.Length);
        return new Claim
        {
            Id = ClaimId.For(input.DocumentId, match.Index, 0),
            CaseId = input.Case.Id,
            DocumentId = input.DocumentId,
            Harm = Harm.Parse(match.Groups["harm"].Value),
            Quantity = Quantity.Exactly(long.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture)),
            Victims = Victims.Everybody,
            Source = input.Metadata.Publisher is { } name ? Source.Unattributed with { Name = name, Side = Side.Media } : Source.Unattributed,
            RelayedBy = null,
            Certainty = Certainty.Affirmed,
            Basis = Basis.Cumulative,
            Place = null,
            AsOf = null,
            Period = null,
            PartOf = null,
            Dispute = null,
            Span = span,
            Sentence = span,
            Quote = match.Value,
            Confidence = 1,
            Trace = ImmutableArray.Create("words:count"),
            Extractor = "words-1",
        };
    }

    [GeneratedRegex(@"\b(?<count>\d{1,9}) (?<harm>killed|injured)\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Counts();
}
