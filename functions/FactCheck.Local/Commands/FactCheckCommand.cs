using System.CommandLine;
using Spectre.Console;

namespace FactCheck.Local.Commands;

/// <summary>The command line: <c>serve</c> unless another command is named.</summary>
internal static class FactCheckCommand
{
    /// <summary>How long a command may take to finish the document in hand after Ctrl-C.</summary>
    private static readonly TimeSpan TerminationTimeout = TimeSpan.FromSeconds(70);

    public static Task<int> RunAsync(string[] args, IAnsiConsole console, CancellationToken cancellationToken)
    {
        var configuration = new InvocationConfiguration { ProcessTerminationTimeout = TerminationTimeout };
        return Create(console).Parse(args).InvokeAsync(configuration, cancellationToken);
    }

    private static RootCommand Create(IAnsiConsole console)
    {
        var store = new StoreOptions();
        var root = new RootCommand("Finds every claim in documents that counts people harmed, and computes how far official and other counts diverge.");
        ServeCommand.AddTo(root, store, console);
        root.Subcommands.Add(ServeCommand.Create(store, console));
        root.Subcommands.Add(CaseCommand.Create(store, console));
        root.Subcommands.Add(IngestCommand.Create(store, console));
        root.Subcommands.Add(ExtractCommand.Create(console));
        root.Subcommands.Add(DiscrepanciesCommand.Create(store, console));
        root.Subcommands.Add(ReportCommand.Create(store, console));
        root.Subcommands.Add(CheckCommand.Create(store, console));
        root.Subcommands.Add(StatisticsCommand.Create(store, console));
        root.Subcommands.Add(ExportCommand.Create(store, console));
        root.Subcommands.Add(ImportCommand.Create(store, console));
        return root;
    }
}
