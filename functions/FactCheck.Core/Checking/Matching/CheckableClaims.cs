using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Gating;
using FactCheck.Core.Reviewing;

namespace FactCheck.Core.Checking.Matching;

/// <summary>
/// What of a case's evidence one count can be held against: the scopes of its harm, and claims of other harms that name its
/// number. Scopes pass the gate only when they are asked for, which keeps a check fast on a large case.
/// </summary>
internal sealed class CheckableClaims
{
    private readonly CaseEvidence _evidence;
    private readonly ComparisonOptions _options;
    private readonly Dictionary<DocumentId, SourceDocument> _documents;
    private readonly Dictionary<ScopeKey, ScopeClaims> _scopes = [];
    private readonly Dictionary<ScopeKey, IReadOnlyList<ReportedFigure>> _figures = [];
    private readonly RelatedClaims _related;
    private readonly List<Claim> _disputes = [];
    private readonly List<Claim> _sameNumber = [];

    private CheckableClaims(CaseEvidence evidence, Claim said, CheckRequest request)
    {
        _evidence = evidence;
        _related = new(evidence.Claims);
        _documents = evidence.Documents.ToDictionary(document => document.Id);
        _options = new()
        {
            KnownOn = request.KnownOn,
            Belligerents = said.Source.Institution is Institution.Belligerent ? Belligerents.Include : Belligerents.Exclude,
        };
        foreach (var claim in evidence.Claims)
        {
            if (request.Against is null || claim.Source.Side == request.Against)
            {
                Sort(claim, said);
            }
        }

        Scopes =
        [
            .. _scopes.Values
                .OrderBy(scope => scope.Key.Basis)
                .ThenBy(scope => scope.Key.Victims.ToString(), StringComparer.Ordinal)
                .ThenBy(scope => scope.Key.PlaceKind)
                .ThenBy(scope => scope.Key.Country, StringComparer.Ordinal)
                .ThenBy(scope => scope.Key.PlaceName, StringComparer.Ordinal),
        ];
        var gate = Gate([.. _sameNumber, .. _disputes]);
        SameNumber = [.. gate.Figures.Where(told => FigureMatch.NamesSame(said.Quantity, told.Claim.Quantity))];
        Disputes = [.. gate.Disputes.Where(told => told.Claim.Harm == said.Harm)];
        Excluded = [.. gate.Excluded];
    }

    /// <summary>Every scope of the harm, in the order of its place and people.</summary>
    public IReadOnlyList<ScopeClaims> Scopes { get; }

    /// <summary>Claims that name the number of the count, of any harm and scope, in order of their ids.</summary>
    public IReadOnlyList<AdmittedClaim> SameNumber { get; }

    /// <summary>Contradictions without a number, in order of their ids.</summary>
    public IReadOnlyList<AdmittedClaim> Disputes { get; }

    /// <summary>Claims that the gate kept out, of the scopes asked for so far and of the number of the count.</summary>
    public List<ExcludedClaim> Excluded { get; }

    public static CheckableClaims For(CaseEvidence evidence, Claim said, CheckRequest request) => new(evidence, said, request);

    /// <summary>The figures of scopes, those replaced among them, scope by scope, by side and then oldest first.</summary>
    public IEnumerable<ReportedFigure> FiguresOf(IReadOnlyCollection<ScopeKey> scopes)
    {
        Admit([.. scopes.Where(scope => !_figures.ContainsKey(scope))]);
        return scopes.SelectMany(scope => _figures[scope]);
    }

    public ScopeClaims? Find(ScopeKey scope) => _scopes.GetValueOrDefault(scope);

    public SourceDocument? DocumentOf(Claim claim) => claim.DocumentId is { } id ? _documents.GetValueOrDefault(id) : null;

    /// <summary>The last day on which a claim's count can have stood, among what is known by the day asked about; null when nothing tells, or it is not known yet.</summary>
    public DateOnly? DateOf(Claim claim)
    {
        var document = DocumentOf(claim);
        return RequestFilter.PublishedOn(claim, document) > _options.KnownOn ? null : EffectiveDate.Of(claim, document)?.Through;
    }

    /// <summary>The figure and the claim behind it, of a claim of a scope that was asked for; null of any other.</summary>
    public (ReportedFigure Figure, AdmittedClaim Claim)? Reported(Claim claim)
    {
        var figures = ScopeKey.Of(claim) is { } scope ? _figures.GetValueOrDefault(scope, []) : [];
        var figure = figures.FirstOrDefault(item => item.Claims.Any(told => told.Claim.Id == claim.Id));
        return figure is null ? null : (figure, figure.Claims.Single(told => told.Claim.Id == claim.Id));
    }

    private void Sort(Claim claim, Claim said)
    {
        if (FigureMatch.NamesSame(said.Quantity, claim.Quantity))
        {
            _sameNumber.Add(claim);
        }

        if (claim.Harm != said.Harm)
        {
            return;
        }

        if (claim.Dispute is not null)
        {
            _disputes.Add(claim);
        }
        else if (claim.Place is { } place && ScopeKey.Of(claim) is { } key)
        {
            if (!_scopes.TryGetValue(key, out var scope))
            {
                _scopes.Add(key, scope = new(key));
            }

            scope.Add(claim, place);
        }
    }

    private void Admit(IReadOnlyCollection<ScopeKey> scopes)
    {
        if (scopes.Count == 0)
        {
            return;
        }

        var gate = Gate([.. scopes.SelectMany(scope => _scopes.TryGetValue(scope, out var found) ? found.Claims : [])]);
        var known = Excluded.Select(item => item.Claim.Id).ToHashSet();
        Excluded.AddRange(gate.Excluded.Where(item => known.Add(item.Claim.Id)));
        var bySide = gate.Figures.ToLookup(told => told.Scope);
        foreach (var scope in scopes)
        {
            _figures.Add(scope, [.. bySide[scope].GroupBy(told => told.Claim.Source.Side).OrderBy(side => side.Key).SelectMany(side => Reported(side.Key, [.. side]))]);
        }
    }

    private GateResult Gate(IReadOnlyList<Claim> claims)
    {
        var gate = ClaimGate.Sort(_evidence with { Claims = _related.With(claims) }, _options);
        var asked = new HashSet<Claim>(claims, ReferenceEqualityComparer.Instance);
        return gate with
        {
            Figures = [.. gate.Figures.Where(told => asked.Contains(told.Claim))],
            Disputes = [.. gate.Disputes.Where(told => asked.Contains(told.Claim))],
            Excluded = [.. gate.Excluded.Where(item => asked.Contains(item.Claim))],
        };
    }

    private static IEnumerable<ReportedFigure> Reported(Side side, IReadOnlyCollection<AdmittedClaim> claims)
    {
        var byId = claims.ToDictionary(told => told.Claim.Id);
        return FigureChain.Build(claims).Select(figure => new ReportedFigure(side, figure, [.. figure.Claims.Select(evidence => byId[evidence.ClaimId])]));
    }
}
