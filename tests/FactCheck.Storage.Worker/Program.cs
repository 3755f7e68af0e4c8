using System.Globalization;
using System.Text;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Storage.Embedded;
using FactCheck.Testing;
using Microsoft.Extensions.Time.Testing;

// Takes generated documents into the embedded store of a folder, one for each line that it is given, and answers with a line when it
// is done: a process to be killed by a test.
var (folder, count) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture));
var caseId = CaseId.Parse("kazakhstan-2022");
var time = new FakeTimeProvider(new DateTimeOffset(2022, 1, 15, 12, 0, 0, TimeSpan.Zero));
var stores = EmbeddedStore.Open(folder);
await stores.Probe.PrepareAsync(CancellationToken.None);
await stores.Cases.PutAsync(Case.Draft(caseId), WriteCondition.IfAbsent, CancellationToken.None);
var ingestion = new DocumentIngestion(stores, new PlainTextReader(), new WordExtractor(), new IngestionLimits(), time);
await Parallel.ForEachAsync(Enumerable.Range(1, count), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (number, token) =>
{
    await Console.In.ReadLineAsync(token);
    var text = string.Create(CultureInfo.InvariantCulture, $"{number} killed, {2 * number} injured, then {3 * number} killed.");
    var request = new IngestionRequest
    {
        CaseId = caseId,
        File = new IncomingFile($"{number}.txt", "text/plain", Encoding.UTF8.GetBytes(text)),
        Path = $"files/{number}.txt",
    };
    await ingestion.IngestAsync(request, token);
    await Console.Out.WriteLineAsync(request.Path);
});
