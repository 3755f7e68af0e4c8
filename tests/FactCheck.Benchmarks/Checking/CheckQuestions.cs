using System.Globalization;
using FactCheck.Core.Checking;

namespace FactCheck.Benchmarks.Checking;

/// <summary>Two hundred different statements about the large case, the same every time: two in three name a place, one in four asks as known on a day.</summary>
internal static class CheckQuestions
{
    private const int Count = 200;
    private static readonly string[] Speakers = ["Officials say", "Police say", "Harbour Rights Watch says", "Activists say", "The Coastal Tribune reports", "The United Nations says", string.Empty];
    private static readonly (string Words, int Most)[] Harms = [("killed", 400), ("injured", 3_000), ("detained", 9_000)];
    private static readonly string[] People = ["people", "civilians", "police officers", "protesters"];
    private static readonly string[] Places = ["in Varenia", "in Varenia", string.Empty];

    public static IReadOnlyList<CheckRequest> All()
    {
        var random = new Random(20240515);
        return [.. Enumerable.Range(0, Count).Select(_ => Question(random))];
    }

    private static CheckRequest Question(Random random)
    {
        var (harm, most) = Pick(Harms, random);
        var count = random.Next(1, most);
        var hedge = random.Next(3) == 0 ? "at least " : string.Empty;
        var statement = string.Create(
            CultureInfo.InvariantCulture,
            $"{Pick(Speakers, random)} {hedge}{count} {Pick(People, random)} were {harm} {Pick(Places, random)}");
        return new()
        {
            Statement = statement.Trim() + ".",
            KnownOn = random.Next(4) == 0 ? Discrepancies.LargeCase.Start.AddDays(random.Next(10, 60)) : null,
        };
    }

    private static T Pick<T>(T[] items, Random random) => items[random.Next(items.Length)];
}
