using FactCheck.Reference;

namespace FactCheck.Core.Tests.Statistics;

public class ReferenceRunTests
{
    private const string SignTest =
        """{"method":"sign_test","name":"case","input":{"d":[2,5,1,9,4,3]},"options":{},"expected":{"n":6,"p_value":P},"tolerance":1e-9}""";

    [Fact]
    public void Execute_OfTheValuesMadeWithR_IsWithinToleranceThroughout()
    {
        var (exit, output) = Run(Path.Combine(AppContext.BaseDirectory, "r", "values.json"));

        Assert.True(exit == 0, output);
    }

    [Theory]
    [InlineData("0.03125", 0)]
    [InlineData("0.03126", 1)]
    [InlineData("null", 1)]
    public void Execute_ReturnsOneWhenAValueIsOut(string expected, int exit) =>
        Assert.Equal(exit, RunText($"[{SignTest.Replace("P", expected, StringComparison.Ordinal)}]").Exit);

    [Fact]
    public void Execute_OfAnUnknownKind_ReturnsOneAndNamesIt()
    {
        var (exit, output) = RunText(
            """{"cases":[{"method":"astrology","name":"case","input":{},"options":{},"expected":{},"tolerance":1}]}""");

        Assert.Equal(1, exit);
        Assert.Contains("astrology/case: unknown kind", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Execute_WithAToleranceOfItsOwnForAKey_UsesIt() => Assert.Equal(
        0,
        RunText($"[{SignTest.Replace("P", "0.0313", StringComparison.Ordinal).Replace("1e-9", """{"default":1e-9,"p_value":1e-3}""", StringComparison.Ordinal)}]").Exit);

    [Fact]
    public void Execute_WithoutFiles_SaysHowToUseIt() => Assert.Equal(2, Run().Exit);

    private static (int Exit, string Output) RunText(string json)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, json);
            return Run(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static (int Exit, string Output) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        return (ReferenceRun.Execute(arguments, output, errors), output.ToString());
    }
}
