using System.CommandLine;
using FactCheck.Local.Hosting;
using Spectre.Console;

namespace FactCheck.Local.Commands;

/// <summary><c>factcheck serve</c>: the API on this machine.</summary>
internal static class ServeCommand
{
    public static Command Create(StoreOptions store, IAnsiConsole console)
    {
        var command = new Command("serve", "Serve the API on this machine, and take in what is put into the inbox.");
        AddTo(command, store, console);
        return command;
    }

    public static void AddTo(Command command, StoreOptions store, IAnsiConsole console)
    {
        var url = new Option<Uri>("--url")
        {
            Description = "Where to listen. An address that other machines reach needs a key.",
            DefaultValueFactory = _ => new Uri("http://127.0.0.1:7070"),
            CustomParser = result =>
            {
                if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp)
                {
                    return uri;
                }

                result.AddError($"'{result.Tokens[0].Value}' is not an address such as http://127.0.0.1:7070.");
                return null!;
            },
        };
        var key = new Option<string?>("--key")
        {
            Description = "Key that callers send as x-functions-key. The setting FACTCHECK_KEY does the same, out of sight of other users.",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable("FACTCHECK_KEY"),
        };
        var noSample = new Option<bool>("--no-sample") { Description = "Do not load the sample case on first start." };
        store.AddTo(command);
        command.Options.Add(url);
        command.Options.Add(key);
        command.Options.Add(noSample);
        command.SetAction((parsed, cancellationToken) => LocalHost.RunAsync(
            new ServeSettings(store.Read(parsed), parsed.GetRequiredValue(url), parsed.GetValue(key), !parsed.GetValue(noSample)),
            console,
            cancellationToken));
    }
}
