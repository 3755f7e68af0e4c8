using CsCheck;
using FactCheck.Api.Charts.Drawing;

namespace FactCheck.Api.Tests.Charts.Drawing;

public sealed class TextMeasureTests
{
    private static readonly string[] Pieces = ["a", "Almaty", "Committee", "for", "😀😀", "обеспечение", new string('w', 60)];
    private static readonly Gen<string> Words = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 12].Select(words => string.Join(' ', words));

    [Fact]
    public void Wrap_KeepsEveryLetterAndNoLineIsTooWide() => Words.Sample(text =>
    {
        var measure = new TextMeasure();

        var lines = measure.Wrap(text, 90, 12);

        Assert.Equal(text.Replace(" ", string.Empty, StringComparison.Ordinal), string.Concat(lines).Replace(" ", string.Empty, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(measure.Width(line, 12) <= 90, line));
    });

    [Fact]
    public void Shorten_FitsAndSaysThatItIsCut() => Words.Sample(text =>
    {
        var measure = new TextMeasure();

        var shortened = measure.Shorten(text, 90, 12);

        Assert.True(shortened == text || shortened.EndsWith('…'));
        Assert.True(measure.Width(shortened, 12) <= 90);
        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(shortened)));
    });
}
