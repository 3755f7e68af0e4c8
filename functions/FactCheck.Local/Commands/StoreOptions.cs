using System.CommandLine;
using FactCheck.Local.Hosting;

namespace FactCheck.Local.Commands;

/// <summary>The options that tell which store a command works on.</summary>
internal sealed class StoreOptions
{
    public Option<DirectoryInfo> Data { get; } = new("--data")
    {
        Description = "Folder of the embedded store and its inbox.",
        DefaultValueFactory = _ => new DirectoryInfo("data"),
    };

    public Option<StorageKind> Storage { get; } = new("--storage")
    {
        Description = "Where to keep things: 'embedded' in the data folder, or 'azure' as the setting FactCheckStorage says.",
        DefaultValueFactory = _ => StorageKind.Embedded,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(Data);
        command.Options.Add(Storage);
    }

    public StoreLocation Read(ParseResult parsed) => new(parsed.GetValue(Storage), parsed.GetRequiredValue(Data).FullName);
}
