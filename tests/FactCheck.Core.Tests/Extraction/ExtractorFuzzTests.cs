using CsCheck;
using FactCheck.Core.Extraction;

namespace FactCheck.Core.Tests.Extraction;

/// <summary>Broken and hostile text: nothing throws, and what is found is whole.</summary>
public sealed class ExtractorFuzzTests
{
    private static readonly string[] Sentences = [.. SpecTests.Cases().Select(row => row.Data.Item2)];

    public static TheoryData<string> Hostile() =>
        new(
            new string('a', 200_000),
            string.Concat(Enumerable.Repeat("1 and ", 20_000)),
            string.Concat(Enumerable.Repeat("killed ", 20_000)),
            string.Concat(Enumerable.Repeat("five hundred thousand ", 10_000)),
            string.Concat(Enumerable.Repeat("12 people, including ", 8_000)),
            string.Concat(Enumerable.Repeat("said ", 20_000)),
            string.Concat(Enumerable.Repeat("(\"", 30_000)),
            string.Concat(Enumerable.Repeat("In Almaty ", 10_000)),
            string.Concat(Enumerable.Repeat("the number of dead is much higher. ", 3_000)),
            new string('9', 100_000) + " people were killed",
            string.Concat(Enumerable.Repeat("1,", 50_000)) + "1 were killed",
            new string('\n', 100_000),
            "12\uD800 people \uDC00were killed \u202Ein \u200FAlmaty\u0000",
            "99999999999999999999 people were killed, -5 were hurt, and 12,345,678,901,234 were detained.");

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void Extract_HostileText_GivesWholeClaimsOnly(string text) =>
        Assert.All(Extracting.From(text).Claims, claim => ExtractorProperties.AssertWhole(text, claim));

    [Fact]
    public void Extract_MutatedSentences_GivesWholeClaimsOnly() =>
        Mutated().Sample(text => Assert.All(Extracting.From(text).Claims, claim => ExtractorProperties.AssertWhole(text, claim)), iter: 5000);

    [Fact]
    public void Extract_AnyCharacters_GivesWholeClaimsOnly() =>
        Gen.String.Sample(text => Assert.All(Extracting.From(text).Claims, claim => ExtractorProperties.AssertWhole(text, claim)), iter: 2000);

    [Fact]
    public void Extract_NumberPastTenBillion_IsNoClaim() =>
        Assert.Empty(Extracting.From("Some 20 billion people were killed. Then 10,000,000,001 people were killed.").Claims);

    [Fact]
    public void Extract_Cancelled_Throws() =>
        Assert.Throws<OperationCanceledException>(() => new RuleBasedExtractor().Extract(Extracting.Input("Twelve people were killed."), new CancellationToken(canceled: true)));

    /// <summary>Two sentences run together, with characters dropped, doubled or replaced.</summary>
    private static Gen<string> Mutated() =>
        from first in Gen.Int[0, Sentences.Length - 1].Select(index => Sentences[index])
        from second in Gen.Int[0, Sentences.Length - 1].Select(index => Sentences[index])
        from edits in Gen.Select(Gen.Int[0, 400], Gen.Int[0, 3], Gen.Char).Array[0, 12]
        select edits.Aggregate(first + " " + second, Edit);

    private static string Edit(string text, (int At, int Kind, char With) edit)
    {
        var at = text.Length == 0 ? 0 : edit.At % text.Length;
        return text.Length == 0
            ? edit.With.ToString()
            : edit.Kind switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, text[at].ToString()),
                2 => text[..at] + edit.With + text[(at + 1)..],
                _ => text[at..] + text[..at],
            };
    }
}
