namespace FactCheck.Testing.Scale;

/// <summary>One price.</summary>
/// <param name="Name">What is paid for.</param>
/// <param name="Dollars">US dollars for one unit.</param>
/// <param name="Unit">The unit, for people.</param>
/// <param name="UnitSize">How many of what is counted make a unit.</param>
/// <param name="Free">How many of what is counted are free each month.</param>
public sealed record Price(string Name, double Dollars, string Unit, double UnitSize, double Free = 0)
{
    /// <summary>What an amount costs in a month.</summary>
    /// <param name="amount">How many of what is counted.</param>
    public double For(double amount) => Math.Max(0, amount - Free) / UnitSize * Dollars;
}
