using System.Collections.Immutable;
using FactCheck.Core.Checking.ClaimReviews;
using FactCheck.Core.Checking.Matching;
using FactCheck.Core.Checking.Ratings;
using FactCheck.Core.Checking.Reading;
using FactCheck.Core.Checking.Rules;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Extraction;
using FactCheck.Core.Reviewing;

namespace FactCheck.Core.Checking;

/// <summary>
/// Holds a statement against the evidence of a case. Its counts are read by the extractor, matched by scope and not by words,
/// and answered one by one. Pure: the same statement and evidence, in any order, give the same answer.
/// </summary>
/// <param name="extractor">Reads the statement.</param>
/// <param name="ratings">How verdicts are rated.</param>
public sealed class StatementCheck(IClaimExtractor extractor, RatingScale ratings)
{
    /// <summary>The most claims that are listed as not compared.</summary>
    private const int MostNotCompared = 10;

    private readonly StatementReader _reader = new(extractor);

    /// <summary>Checks a statement.</summary>
    /// <param name="evidence">The case with everything that was said about it.</param>
    /// <param name="request">The statement, and what it is held against.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public StatementAnswer Check(CaseEvidence evidence, CheckRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(request);
        ImmutableArray<Claim> claims = [.. _reader.Read(evidence.Case, request, cancellationToken).Select(claim => KnownPlaces.Locate(claim, evidence.Claims))];
        var arithmetic = new StatementArithmetic(claims);
        return new()
        {
            Statement = request.Statement ?? request.Claim?.ToString() ?? string.Empty,
            CaseId = evidence.Case.Id,
            KnownOn = request.KnownOn,
            Sentence = claims.Length switch
            {
                0 => "No count of people harmed was found in the statement.",
                1 => $"One count was checked against {evidence.Case.Title}.",
                var several => $"{several} counts were checked against {evidence.Case.Title}, each by itself.",
            },
            Counts = [.. claims.Select(claim => Answer(claim, evidence, request, arithmetic))],
        };
    }

    private CountAnswer Answer(Claim said, CaseEvidence evidence, CheckRequest request, StatementArithmetic arithmetic)
    {
        var count = new CheckedCount(said, CheckableClaims.For(evidence, said, request), ComparisonOptions.DefaultWindowDays);
        var fault = arithmetic.Fault(said);
        var finding = fault is null ? CheckRules.Decide(count) : new(CheckVerdict.ArithmeticError, fault.Message) { Bound = said.Quantity.Bound };
        var writer = new EvidenceWriter(count.Claims);
        var (bearing, opposing) = (writer.Write(finding.For), writer.Write(finding.Against.Where(claim => !finding.For.Contains(claim))));
        var cited = bearing.Concat(opposing).Select(item => item.ClaimId).ToHashSet();
        var uncompared = UncomparedClaims.Of(count).Where(item => !cited.Contains(item.Claim.Id)).ToList();
        var rating = ratings.Of(finding.Verdict);
        return new()
        {
            Understood = Understanding.Of(said, request.KnownOn),
            Verdict = finding.Verdict,
            ByNesting = finding.ByNesting,
            Bound = finding.Bound,
            Reason = finding.Reason,
            Rating = rating,
            ClaimIds = fault?.Claims ?? [.. bearing.Concat(opposing).Select(item => item.ClaimId).Distinct()],
            For = bearing,
            Against = opposing,
            NotCompared = [.. uncompared.Take(MostNotCompared).Select(item => new UncomparedClaim(writer.Write(item.Claim), item.Reasons, UncomparedClaims.Apart(said, item)))],
            NotComparedMore = Math.Max(0, uncompared.Count - MostNotCompared),
            Known = writer.Write(count.Figures.Where(count.Stands).Select(figure => figure.First.Claim)),
            PublishedLater = request.KnownOn is { } day ? writer.Write(count.PublishedAfter(day)) : [],
            Arithmetic = arithmetic.Of(said),
            ClaimReview = ClaimReviewWriter.Write(said, request, finding.Reason, rating, bearing, opposing),
        };
    }
}
