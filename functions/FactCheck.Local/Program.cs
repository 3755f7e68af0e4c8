using FactCheck.Local.Commands;
using Spectre.Console;

return await FactCheckCommand.RunAsync(args, AnsiConsole.Console, CancellationToken.None);
