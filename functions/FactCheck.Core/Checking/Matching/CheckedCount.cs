using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Checking.Matching;

/// <summary>One count of a statement beside what it can be compared with.</summary>
internal sealed class CheckedCount
{
    private readonly HashSet<ScopeKey> _scopes;
    private readonly int _windowDays;

    public CheckedCount(Claim said, CheckableClaims claims, int windowDays)
    {
        Said = said;
        Claims = claims;
        _windowDays = windowDays;
        Speaker = new(said.Source);
        Day = EffectiveDate.Of(said, null);
        Scope = ScopeKey.Of(said);
        _scopes = ComparedScopes.Of(said, claims);
        var here = claims.FiguresOf(_scopes).ToLookup(IsFar);
        TooFar = [.. here[true]];
        Figures = [.. here[false]];
        Exact = [.. Figures.Where(figure => figure.First.Scope == Scope)];
        Own = [.. Figures.Where(figure => figure.Claims.Any(claim => Speaker.Match(claim) is not SourceMatch.None))];
        TakenBack =
        [
            .. claims.Excluded.Where(item => item.Exclusion.Reason is ExclusionReason.Retracted && ScopeKey.Of(item.Claim) is { } scope && _scopes.Contains(scope)),
        ];
    }

    /// <summary>The count, as the statement says it.</summary>
    public Claim Said { get; }

    /// <summary>Everything that it could be held against.</summary>
    public CheckableClaims Claims { get; }

    /// <summary>Whom the statement names as the source.</summary>
    public Speaker Speaker { get; }

    /// <summary>The day that the statement names; null when it names none.</summary>
    public EffectiveDate? Day { get; }

    /// <summary>Its exact scope; null when nothing tells the place.</summary>
    public ScopeKey? Scope { get; }

    /// <summary>Every figure that may be the one meant, of every side, those replaced among them; see <see cref="ComparedScopes"/>.</summary>
    public ImmutableArray<ReportedFigure> Figures { get; }

    /// <summary>Those of the exact scope: only they make a range.</summary>
    public ImmutableArray<ReportedFigure> Exact { get; }

    /// <summary>Those of the source named; all of them when nobody is.</summary>
    public ImmutableArray<ReportedFigure> Own { get; }

    /// <summary>Figures of the scope that stood too long before or after the statement's day.</summary>
    public ImmutableArray<ReportedFigure> TooFar { get; }

    /// <summary>Claims of the scope that their source took back, and the claims that do so.</summary>
    public ImmutableArray<ExcludedClaim> TakenBack { get; }

    /// <summary>
    /// What decides a range: the standing figures of the source named; where it has none, those of its side; of everybody
    /// when nobody is named. What another side says cannot contradict what this one is said to have said.
    /// </summary>
    public ImmutableArray<ReportedFigure> Range()
    {
        ImmutableArray<ReportedFigure> own = [.. Exact.Where(figure => Stands(figure) && Own.Contains(figure))];
        return own.IsEmpty ? [.. Exact.Where(figure => Stands(figure) && figure.Claims.Any(Speaker.IsOfSide))] : own;
    }

    /// <summary>The claims of standing figures of the exact scope that share no count with what is said.</summary>
    public ImmutableArray<Claim> Opposing() => Said.Quantity.Interval is { } interval
        ? [.. Exact.Where(figure => Stands(figure) && !figure.Figure.Interval.Overlaps(interval)).Select(figure => figure.First.Claim)]
        : [];

    public bool IsCompared(ScopeKey scope) => _scopes.Contains(scope);

    public bool Stands(ReportedFigure figure) => figure.StandsOn(Day?.Through);

    public bool IsFar(ReportedFigure figure) => Day is { } day && day.DaysTo(figure.Figure.Stated()) > _windowDays;

    /// <summary>Claims of the number that were published after the day asked about, the oldest first.</summary>
    public IEnumerable<Claim> PublishedAfter(DateOnly day) => _scopes
        .SelectMany(scope => Claims.Find(scope)?.Claims ?? [])
        .Where(claim => FigureMatch.NamesSame(Said.Quantity, claim.Quantity))
        .Select(claim => (Claim: claim, Published: RequestFilter.PublishedOn(claim, Claims.DocumentOf(claim))))
        .Where(item => item.Published > day)
        .OrderBy(item => item.Published)
        .ThenBy(item => item.Claim.Id.Value, StringComparer.Ordinal)
        .Select(item => item.Claim);
}
