using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Gating;
using FactCheck.Core.Reviewing;

namespace FactCheck.Core.Checking.Matching;

/// <summary>
/// What of a case's evidence one count can be held against: every claim of its harm, and of other harms those that name its
/// number. The rest is never looked at, which keeps a check fast on a large case.
/// </summary>
internal sealed class CheckableClaims
{
    private readonly Dictionary<DocumentId, SourceDocument> _documents;

    private CheckableClaims(GateResult gate, CaseEvidence evidence)
    {
        _documents = evidence.Documents.ToDictionary(document => document.Id);
        Case = evidence.Case;
        Disputes = gate.Disputes;
        Excluded = gate.Excluded;
        Figures = gate.Figures
            .GroupBy(claim => (claim.Scope, claim.Claim.Source.Side))
            .SelectMany(group => Reported(group.Key.Scope, group.Key.Side, [.. group]))
            .ToLookup(pair => pair.Scope, pair => pair.Figure);
    }

    public Case Case { get; }

    /// <summary>The figures of each scope, those replaced among them, by side and then oldest first.</summary>
    public ILookup<ScopeKey, ReportedFigure> Figures { get; }

    public ImmutableArray<AdmittedClaim> Disputes { get; }

    public ImmutableArray<ExcludedClaim> Excluded { get; }

    public static CheckableClaims For(CaseEvidence evidence, Claim said, CheckRequest request)
    {
        var options = new ComparisonOptions
        {
            KnownOn = request.KnownOn,
            Belligerents = said.Source.Institution is Institution.Belligerent ? Belligerents.Include : Belligerents.Exclude,
        };
        return new(ClaimGate.Sort(evidence with { Claims = Relevant(evidence.Claims, said, request.Against) }, options), evidence);
    }

    /// <summary>Claims of a number and harm that were published after the day asked about, oldest first.</summary>
    public static IEnumerable<Claim> PublishedLater(CaseEvidence evidence, CheckedCount count, CheckRequest request) => request.KnownOn is not { } day ? []
        : evidence.Claims
            .Where(claim => claim.Harm == count.Said.Harm && FigureMatch.NamesSame(count.Said.Quantity, claim.Quantity))
            .Where(claim => ScopeKey.Of(claim) is { } scope && count.IsCompared(scope))
            .Select(claim => (Claim: claim, Published: RequestFilter.PublishedOn(claim, count.Claims.DocumentOf(claim))))
            .Where(item => item.Published > day)
            .OrderBy(item => item.Published)
            .ThenBy(item => item.Claim.Id.Value, StringComparer.Ordinal)
            .Select(item => item.Claim);

    public SourceDocument? DocumentOf(Claim claim) => claim.DocumentId is { } id ? _documents.GetValueOrDefault(id) : null;

    private static List<Claim> Relevant(IReadOnlyList<Claim> claims, Claim said, Side? against)
    {
        var chosen = claims
            .Where(claim => (claim.Harm == said.Harm || FigureMatch.NamesSame(said.Quantity, claim.Quantity)) && (against is null || claim.Source.Side == against))
            .ToDictionary(claim => claim.Id);
        var referred = chosen.Values
            .SelectMany(claim => (IEnumerable<ClaimId?>)[claim.PartOf, claim.Dispute?.Of])
            .OfType<ClaimId>()
            .Where(id => !chosen.ContainsKey(id))
            .ToHashSet();
        return referred.Count == 0 ? [.. chosen.Values] : [.. chosen.Values, .. claims.Where(claim => referred.Contains(claim.Id))];
    }

    private static IEnumerable<(ScopeKey Scope, ReportedFigure Figure)> Reported(ScopeKey scope, Side side, ImmutableArray<AdmittedClaim> claims)
    {
        var byId = claims.ToDictionary(claim => claim.Claim.Id);
        return FigureChain.Build(claims)
            .Select(figure => (scope, new ReportedFigure(side, figure, [.. figure.Claims.Select(evidence => byId[evidence.ClaimId])])));
    }
}
