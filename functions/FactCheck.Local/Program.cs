using FactCheck.Local.Commands;
using FactCheck.Local.Output;

return await FactCheckCommand.RunAsync(args, LocalConsole.Create(), CancellationToken.None);
