using FactCheck.Core.Claims;

namespace FactCheck.Core.Tests.Claims;

public sealed class HarmTests
{
    [Fact]
    public void Vocabulary_is_complete_and_in_order() =>
        Assert.Equal(
            "killed injured missing detained disappeared abducted displaced deported executed convicted tortured infected bodies medicalHelp casualties victims",
            string.Join(' ', Harm.All));

    [Fact]
    public void Every_harm_reads_back_from_its_id() =>
        Assert.All(Harm.All, harm => Assert.Same(harm, Harm.Parse(harm.Id)));

    [Theory]
    [InlineData("Killed")]
    [InlineData("")]
    [InlineData(null)]
    public void Text_that_is_no_harm_is_refused(string? text) => Assert.False(Harm.TryParse(text, null, out _));
}
