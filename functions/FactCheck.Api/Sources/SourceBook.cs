using FactCheck.Api.Input;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Reviewing.Sources;

namespace FactCheck.Api.Sources;

/// <summary>The registry of sources with its history, as it was when it was read.</summary>
internal sealed class SourceBook(IReadOnlyList<SourceChange> changes)
{
    /// <summary>The entries in force.</summary>
    public SourceRegistry Registry { get; } = SourceRegistry.Of(changes);

    public static async Task<SourceBook> ReadAsync(Stores stores, CancellationToken cancellationToken) =>
        new(await stores.Sources.ReadAllAsync(cancellationToken));

    /// <summary>A name as a route gives it, where a slash stays encoded; faults go to the reader.</summary>
    public static string NameOf(InputReader input, string name)
    {
        var decoded = input.OneLine("name", name.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase));
        if (decoded is null)
        {
            input.Fault("name", "A source needs a name.");
        }

        return decoded!;
    }

    /// <summary>What is on record under a name, to the letter.</summary>
    public SourceRecord Record(string name) => new(
        name, [.. changes.Where(change => string.Equals(change.Name, name, StringComparison.Ordinal)).OrderBy(change => change.Sequence)]);

    /// <summary>Whether a name belongs to a source other than one.</summary>
    public bool BelongsToAnother(string name, string own) =>
        Registry.Find(name) is { } entry && !string.Equals(entry.Name, own, StringComparison.Ordinal);
}
