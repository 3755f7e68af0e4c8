using System.Globalization;
using FactCheck.Local.Tests.Processes;

namespace FactCheck.Local.Tests;

public sealed class KilledIngestTests
{
    private const int FileCount = 300;

    [Fact]
    public async Task Ingest_KilledHalfWayAndRunAgain_LosesAndDoublesNothing()
    {
        await using var server = await RunningServer.StartAsync("--no-sample");
        WriteReports(Path.Combine(server.Folder, "reports"));
        await FactCheckProgram.RunAsync(server.Folder, "case", "put", "killed-run", "--title", "A run", "--country", "KZ");

        using (var run = FactCheckProgram.Start(server.Folder, "ingest", "--case", "killed-run", "reports"))
        {
            await Eventually.GetAsync(() => server.ListAsync("api/cases/killed-run/documents?limit=1000"), documents => documents.Count > FileCount / 10);
            run.Kill(entireProcessTree: true);
            await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var halfWay = await server.ListAsync("api/cases/killed-run/documents?limit=1000");
        Assert.InRange(halfWay.Count, FileCount / 10, FileCount - 1);
        var again = await FactCheckProgram.RunAsync(server.Folder, "ingest", "--case", "killed-run", "reports");

        Assert.Equal((0, string.Empty), (again.ExitCode, again.Errors));
        Assert.Contains("300 documents from 300 of 300 files", again.Words, StringComparison.Ordinal);
        var documents = await server.ListAsync("api/cases/killed-run/documents?limit=1000");
        Assert.Equal(FileCount, documents.Count);
        Assert.All(documents, document => Assert.Equal("extracted", (string?)document!["status"]));
        var counts = (await server.ListAsync("api/cases/killed-run/claims?limit=1000")).Select(claim => (int)claim!["quantity"]!["value"]!);
        Assert.Equal(Enumerable.Range(1000, FileCount), counts.Order());
    }

    private static void WriteReports(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var count in Enumerable.Range(1000, FileCount))
        {
            var number = count.ToString(CultureInfo.InvariantCulture);
            File.WriteAllText(Path.Combine(folder, $"{number}.txt"), $"The Interior Ministry said {number} people were injured in Almaty.");
        }
    }
}
