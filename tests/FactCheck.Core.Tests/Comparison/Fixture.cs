using System.Globalization;

namespace FactCheck.Core.Tests.Comparison;

internal static class Fixture
{
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
