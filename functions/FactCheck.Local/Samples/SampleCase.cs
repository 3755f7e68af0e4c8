using System.Text.Json;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Json;

namespace FactCheck.Local.Samples;

/// <summary>The invented case that a newcomer finds: documents beside the program, taken in like any others.</summary>
/// <param name="stores">The store.</param>
/// <param name="ingestion">Takes documents in.</param>
internal sealed class SampleCase(Stores stores, DocumentIngestion ingestion)
{
    private const string CaseFile = "case.json";

    /// <summary>The folder of the sample.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Sample");

    /// <summary>
    /// Loads the case into a store that has no case yet. A start that was cut short is made whole by the next; what a person
    /// has deleted stays deleted.
    /// </summary>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task LoadOnFirstStartAsync(CancellationToken cancellationToken)
    {
        var sample = await ReadCaseAsync(cancellationToken);
        if (await stores.Cases.FindAsync(sample.Id, cancellationToken) is null)
        {
            if (!(await stores.Cases.ListAsync(new(1), cancellationToken)).Items.IsEmpty)
            {
                return;
            }

            await stores.Cases.PutAsync(sample, WriteCondition.IfAbsent, cancellationToken);
        }

        foreach (var path in Directory.GetFiles(Folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (!string.Equals(name, CaseFile, StringComparison.Ordinal))
            {
                var file = new IncomingFile(name, null, await File.ReadAllBytesAsync(path, cancellationToken));
                await ingestion.IngestAsync(new() { CaseId = sample.Id, File = file, Path = $"sample/{name}" }, cancellationToken);
            }
        }
    }

    private static async Task<Case> ReadCaseAsync(CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(Path.Combine(Folder, CaseFile));
        return await JsonSerializer.DeserializeAsync<Case>(stream, WireJson.Options, cancellationToken)
            ?? throw new InvalidDataException($"{CaseFile} describes no case.");
    }
}
