using System.Globalization;
using FactCheck.Testing.Scale;

namespace FactCheck.Infra.Tests;

/// <summary>The money in SCALE.md follows from its own prices and from what it says of one document.</summary>
public class ScaleMoneyTests
{
    [Fact]
    public void Prices_AreThoseThatTheFormulaTakes() => Assert.Equal(
        Prices.All.Select(price => (string[])[price.Name, price.Dollars.ToString("0.00####", CultureInfo.InvariantCulture), price.Unit, price.Free.ToString("N0", CultureInfo.InvariantCulture)]),
        ScaleDocument.Table("Prices"));

    [Fact]
    public void Months_FollowFromOneDocumentAndThePrices()
    {
        var cost = DocumentCost.Read(ScaleDocument.Table("One document, measured").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal));

        Assert.Equal(MonthlyBill.Sizes.Select(size => new MonthlyBill(size, cost).Row()), ScaleDocument.Table("A month"));
    }
}
