using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Gating;

/// <summary>Finds figures that their source, or the group it belongs to, took back on the same day or later.</summary>
internal sealed class Retractions
{
    private readonly ILookup<(ScopeKey, string, CountInterval), (Claim Claim, EffectiveDate? Date)> _byFigure;

    public Retractions(IEnumerable<(Claim Claim, SourceIdentity Source, EffectiveDate? Date)> retracted) =>
        _byFigure = retracted
            .Where(item => item.Claim.Review?.State is not ReviewState.Rejected
                && ScopeKey.Of(item.Claim) is not null
                && item.Claim.Quantity.Interval is not null)
            .OrderBy(item => item.Date?.Through)
            .ThenBy(item => item.Claim.Id.Value, StringComparer.Ordinal)
            .ToLookup(
                item => Key(ScopeKey.Of(item.Claim)!.Value, item.Source, item.Claim.Quantity.Interval!.Value),
                item => (item.Claim, item.Date));

    public Exclusion? WhyTakenBack(AdmittedClaim figure)
    {
        if (_byFigure.Count == 0)
        {
            return null;
        }

        foreach (var (claim, date) in _byFigure[Key(figure.Scope, figure.Source, figure.Interval)])
        {
            if (date is null || date.Through >= figure.Date.Through)
            {
                var when = date is null ? string.Empty : $" by {Wording.Day(date.Through)}";
                return Exclusions.For(figure.Claim, ExclusionReason.Retracted, $"{figure.Source.Name} took it back{when}.", claim.Id);
            }
        }

        return null;
    }

    private static (ScopeKey Scope, string Group, CountInterval Figure) Key(ScopeKey scope, SourceIdentity source, CountInterval figure) =>
        (scope, source.Group.ToUpperInvariant(), figure);
}
