namespace FactCheck.Infra.Tests;

internal sealed record CompilerResult(int ExitCode, string Output, string Errors)
{
    /// <summary>Fails on an error, and on a warning too: those print and leave the exit code at zero.</summary>
    public void ShouldBeClean()
    {
        Assert.Equal("", Errors);
        Assert.Equal(0, ExitCode);
    }
}
