using FactCheck.Core.Extraction.Languages;

namespace FactCheck.Core.Tests.Extraction;

/// <summary>A language's data files are checked when they are loaded.</summary>
public sealed class LexiconTests
{
    [Fact]
    public void Load_EmbeddedEnglish_Works() => Assert.True(LanguagePack.English.Vocabulary.Count > 1000);

    [Theory]
    [InlineData("harms.json", "{\n\"entries\": [\n{\"id\": \"x\", \"harm\": \"slain\", \"forms\": [\"adjective\"], \"phrases\": [\"x\"]}]}", "line 3", "slain")]
    [InlineData("things.json", "{\n\"entries\": [\n\n{\"id\": \"x\"}]}", "line 4", "phrases")]
    [InlineData("things.json", "{\n\"entries\": [{\"id\": \"x\", \"phrases\": [],\n\"more\": 1}]}", "line 3", "more")]
    [InlineData("things.json", "{\n\"entries\": [\n{\"id\": \"x\",\n\"phrases\": []}]}", "line 3", "no phrases")]
    [InlineData("cues.json", "{\"entries\": [{\"id\": \"x\", \"kind\": \"rates\", \"phrases\": [\"x\"]}]}", "line 1", "kind")]
    [InlineData("things.json", "{\"entries\": [{\"id\": \"x\", \"phrases\": [\n\"a b c d e f g h i j\"]}]}", "line 2", "1 to 8 words")]
    [InlineData("harm-verbs.json", "{\"entries\": [\n{\"id\": \"kill\", \"harm\": \"killed\", \"victims\": \"active\", \"forms\": [\"kill\"]}]}", "line 2", "five forms")]
    [InlineData("things.json", "{\"entries\": [{\"id\": \"x\", \"phrases\": [\n\n\"a b\", \"c\", \"a b\"]}]}", "line 3", "stands twice in 'x'")]
    [InlineData("things.json", "{\"entries\": [", "line 1", "things.json")]
    public void Load_BrokenFile_NamesFileLineAndFault(string file, string content, string line, string problem)
    {
        var fault = Assert.Throws<LexiconException>(() => LanguageLoader.Load("en", (language, name) => name == file ? content : LanguageLoader.Embedded(language, name)));

        Assert.Contains($"en/{file}", fault.Message, StringComparison.Ordinal);
        Assert.Contains(line, fault.Message, StringComparison.Ordinal);
        Assert.Contains(problem, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_UnknownLanguage_NamesTheMissingFile()
    {
        var fault = Assert.Throws<LexiconException>(() => LanguageLoader.Load("xx", LanguageLoader.Embedded));

        Assert.Contains("xx/grammar.json is missing", fault.Message, StringComparison.Ordinal);
    }
}
