using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Tests.Extraction.Text;

public sealed class TokenStreamTests
{
    [Fact]
    public void Tokenize_MoreTokensThanRunningTextHas_KeepsThemAll()
    {
        var text = string.Join(' ', Enumerable.Repeat("7", 5_000));

        var tokens = Tokenizer.Tokenize(text, LanguagePack.English.Vocabulary, TestContext.Current.CancellationToken);

        Assert.Equal(5_000, tokens.Count);
        Assert.All(tokens, token => Assert.Equal("7", text[token.Start..token.End]));
    }

    [Fact]
    public void TryMark_PhraseInsideALongerOne_GivesTheLonger()
    {
        var stream = Stream("more than 12");

        Assert.True(stream.TryMark<Qualifier>(0, out var range, out _));
        Assert.Equal(new TokenRange(0, 2), range);
    }

    [Fact]
    public void TryMark_PhraseCutByTheEndOfASentence_DoesNotReachOver() =>
        Assert.False(Stream("There was more.\n\nThan 12 came.").TryMark<Qualifier>(2, out var range, out _) && range.End > 3);

    [Theory]
    [InlineData("Reuters", true)]
    [InlineData("reuters", false)]
    public void TryMark_Name_CountsOnlyWithACapital(string text, bool found) =>
        Assert.Equal(found, Stream(text).TryMark<SourceNoun>(0, out _, out _));

    [Fact]
    public void MarksAt_Token_AgreesWithTryMark()
    {
        var stream = Stream("At least 14 people, including two police officers, were killed, Reuters said.");
        for (var i = 0; i < stream.Count; i++)
        {
            var first = TokenRange.Empty;
            foreach (ref readonly var mark in stream.MarksAt(i))
            {
                first = first.IsEmpty ? mark.Tokens : first;
            }

            Assert.Equal(stream.TryMark<LexiconEntry>(i, out var range, out _) ? range : TokenRange.Empty, first);
        }
    }

    private static TokenStream Stream(string text) => StreamBuilder.Build(text, LanguagePack.English, TestContext.Current.CancellationToken);
}
