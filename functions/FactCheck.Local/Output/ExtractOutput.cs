using FactCheck.Local.Commands;
using Spectre.Console;

namespace FactCheck.Local.Output;

/// <summary>Chooses how claims are printed.</summary>
internal static class ExtractOutput
{
    public static IExtractOutput For(ExtractFormat format, IAnsiConsole console) =>
        format is ExtractFormat.Jsonl ? new JsonLinesOutput(Console.Out, Console.Error) : new TableOutput(console);
}
