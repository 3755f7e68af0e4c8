using System.Globalization;

namespace FactCheck.Benchmarks.Extraction;

/// <summary>One line of the report: a figure, and the bar it must keep.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">Its unit; empty for a ratio.</param>
/// <param name="Least">What it must reach; null for no lower bar.</param>
/// <param name="Most">What it must not pass; null for no upper bar.</param>
internal sealed record ScalingMeasure(string Name, double Value, string Unit, double? Least = null, double? Most = null)
{
    public bool IsMet => !(Value < Least) && !(Value > Most);

    public override string ToString()
    {
        var bar = (Least, Most) switch
        {
            ({ } least, _) => string.Create(CultureInfo.InvariantCulture, $"at least {least:0.##}"),
            (_, { } most) => string.Create(CultureInfo.InvariantCulture, $"at most {most:0.##}"),
            _ => string.Empty,
        };
        return string.Create(CultureInfo.InvariantCulture, $"{Name,-46} {Value,8:F2} {Unit,-6} {bar,-14} {(bar.Length == 0 ? string.Empty : IsMet ? "pass" : "FAIL")}").TrimEnd();
    }
}
