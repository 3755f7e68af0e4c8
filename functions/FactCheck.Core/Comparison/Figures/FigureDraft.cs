using System.Collections.Immutable;
using FactCheck.Core.Comparison.Gating;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Comparison.Figures;

/// <summary>A figure while its claims are being gathered.</summary>
internal sealed class FigureDraft(AdmittedClaim first)
{
    private readonly List<AdmittedClaim> _claims = [first];
    private bool _relaysDisagree;

    public EffectiveDate AsOf { get; } = first.Date;

    public BoundedCount Count { get; private set; } = BoundedCount.Of(first.Claim.Quantity);

    public void Add(AdmittedClaim claim)
    {
        _relaysDisagree |= claim.Interval != Count.Interval;
        Count = Count.Hull(BoundedCount.Of(claim.Claim.Quantity));
        _claims.Add(claim);
    }

    public bool NamesNumberOf(AdmittedClaim claim) =>
        _claims.Any(own => own.Interval == claim.Interval
            || (own.Claim.Quantity.Value is { } number && number == claim.Claim.Quantity.Value));

    public FigureReference Reference() => new(first.Source.Name, Count.Interval, AsOf.Through, first.Claim.Id);

    public Figure Finish(FigureReference? supersededBy)
    {
        var evidence = ImmutableArray.CreateBuilder<Evidence>(_claims.Count);
        var relays = new List<string>();
        foreach (var claim in _claims)
        {
            var item = Evidence.Of(claim);
            evidence.Add(item);
            if (item.Publisher is { } publisher && !string.Equals(publisher, first.Source.Name, StringComparison.OrdinalIgnoreCase))
            {
                relays.Add(publisher);
            }
        }

        return new()
        {
            Source = first.Source.Name,
            Group = first.Source.Group,
            Institution = first.Claim.Source.Institution,
            Interval = Count.Interval,
            LowerBound = Count.LowerBound,
            UpperBound = Count.UpperBound,
            AsOf = AsOf,
            LastStated = _claims.Max(claim => claim.Date.Through),
            RelaysDisagree = _relaysDisagree,
            Relays = Names.Distinct(relays),
            Claims = evidence.MoveToImmutable(),
            SupersededBy = supersededBy,
        };
    }
}
