using CsCheck;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Tests.Comparison;

internal static class Generators
{
    /// <summary>Small and large intervals, bounded and not, zeros often among them.</summary>
    public static readonly Gen<CountInterval> Interval =
        Gen.Select(Gen.OneOf(Gen.Long[0, 3], Gen.Long[0, 100], Gen.Long[0, CountInterval.Maximum]), Gen.OneOf(Gen.Const(0L), Gen.Long[0, 50]), Gen.Bool)
            .Select((lower, width, open) => new CountInterval(lower, open ? null : Math.Min(lower + width, CountInterval.Maximum)));

    public static readonly Gen<BoundedCount> Count =
        Gen.Select(Interval, Gen.Enum<Bound>(), Gen.Enum<Bound>())
            .Select((interval, lower, upper) => new BoundedCount(interval, lower, interval.IsBounded ? upper : Bound.Hard));

    /// <summary>An interval, and one that contains it.</summary>
    public static readonly Gen<(CountInterval Narrow, CountInterval Wide)> Widened =
        Gen.Select(Interval, Gen.Long[0, 60], Gen.Long[0, 60], Gen.Bool).Select((narrow, down, up, open) => (narrow, new CountInterval(
            Math.Max(0, narrow.Lower - down),
            open || narrow.Upper is not { } upper ? null : Math.Min(upper + up, CountInterval.Maximum))));
}
