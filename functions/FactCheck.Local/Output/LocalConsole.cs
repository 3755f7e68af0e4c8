using Spectre.Console;

namespace FactCheck.Local.Output;

/// <summary>The console of the command line.</summary>
internal static class LocalConsole
{
    private const int WidthWithoutTerminal = 120;

    /// <summary>A console as wide as its terminal, or of a fixed width when its output goes elsewhere.</summary>
    public static IAnsiConsole Create()
    {
        var console = AnsiConsole.Console;
        if (!console.Profile.Out.IsTerminal)
        {
            console.Profile.Width = WidthWithoutTerminal;
        }

        return console;
    }
}
