namespace FactCheck.Core.Statistics;

/// <summary>Two ends of an interval on the real line, both included. Either may be infinite; neither is ever NaN.</summary>
/// <param name="Lower">Lower end.</param>
/// <param name="Upper">Upper end, not below the lower.</param>
public readonly record struct Limits(double Lower, double Upper)
{
    /// <summary>An interval around a centre.</summary>
    public static Limits Around(double centre, double halfWidth) => new(centre - halfWidth, centre + halfWidth);

    /// <summary>The same interval with both ends mapped by an increasing function.</summary>
    public Limits Map(Func<double, double> increasing)
    {
        ArgumentNullException.ThrowIfNull(increasing);
        return new Limits(increasing(Lower), increasing(Upper));
    }

    /// <summary>Whether a number lies inside, ends included.</summary>
    public bool Contains(double value) => value >= Lower && value <= Upper;
}
