using FactCheck.Core.Ingestion;
using FactCheck.Storage.Tests.Backends;

namespace FactCheck.Storage.Tests.Contract;

public abstract class IngestionLogContract(StoreKind kind) : StoreTest(kind)
{
    public static TheoryData<string> Paths { get; } = new(
        "kazakhstan-2022/reports/a.pdf",
        "kazakhstan-2022/a b#c?d%e\\f.txt",
        "kazakhstan-2022/Отчёт прокуратуры.docx",
        "kazakhstan-2022/tab\tand\u0001control.txt",
        "kazakhstan-2022/it's quoted'.txt",
        "kazakhstan-2022/" + new string('я', 900));

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task FindAsync_OfAnyPath_GivesTheRecord(string path)
    {
        var record = Samples.Arrival(CaseId, path);

        await Stores.Ingestions.PutAsync(Samples.Arrival(CaseId, path, IngestionState.Started), Token);
        await Stores.Ingestions.PutAsync(record, Token);

        Assert.Equal(record, await Stores.Ingestions.FindAsync(CaseId, path, Token));
        Assert.Null(await Stores.Ingestions.FindAsync(CaseId, path + "x", Token));
        Assert.Equal([record], (await Stores.Ingestions.ListAsync(CaseId, new PageRequest(), Token)).Items);
    }

    [Fact]
    public async Task AnArrivalWithoutACase_IsKeptApart()
    {
        var record = Samples.Arrival(null, "no case.txt", IngestionState.Rejected);

        await Stores.Ingestions.PutAsync(record, Token);

        Assert.Equal(record, await Stores.Ingestions.FindAsync(null, "no case.txt", Token));
        Assert.Equal([record], (await Stores.Ingestions.ListAsync(null, new PageRequest(), Token)).Items);
        Assert.Empty((await Stores.Ingestions.ListAsync(CaseId, new PageRequest(), Token)).Items);
    }

    [Fact]
    public async Task ListAsync_InParts_GivesEveryArrivalOnce()
    {
        var paths = Enumerable.Range(0, 25).Select(number => $"case/файл {number}.txt").ToHashSet(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            await Stores.Ingestions.PutAsync(Samples.Arrival(CaseId, path), Token);
        }

        var seen = new List<string>();
        var page = new PageRequest(10);
        do
        {
            var part = await Stores.Ingestions.ListAsync(CaseId, page, Token);
            seen.AddRange(part.Items.Select(item => item.Path));
            page = page with { Continuation = part.Continuation };
        }
        while (page.Continuation is not null);

        Assert.Equal(25, seen.Count);
        Assert.Equal(paths, seen.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public async Task DeleteAllAsync_EmptiesTheCase()
    {
        await Stores.Ingestions.PutAsync(Samples.Arrival(CaseId, "a"), Token);

        await Stores.Ingestions.DeleteAllAsync(CaseId, Token);

        Assert.Null(await Stores.Ingestions.FindAsync(CaseId, "a", Token));
    }
}
