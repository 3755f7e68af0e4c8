using System.Text;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Storage.Tests.Backends;

namespace FactCheck.Storage.Tests.Contract;

public abstract class ContentStoreContract(StoreKind kind) : StoreTest(kind)
{
    private readonly SourceDocument _document = Samples.Document(CaseId, "a");

    [Fact]
    public async Task ReadAsync_OfWhatWasWritten_GivesItToTheByte()
    {
        var bytes = Enumerable.Range(0, 300_000).Select(number => (byte)number).ToArray();

        Assert.True(await Stores.Content.WriteAsync(_document, ContentKind.Original, bytes, Token));
        Assert.True(await Stores.Content.WriteAsync(_document, ContentKind.Text, Encoding.UTF8.GetBytes("\uFEFFтекст\r\n"), Token));

        Assert.Equal(bytes, (await Stores.Content.ReadAsync(_document, ContentKind.Original, Token))!.Value.ToArray());
        Assert.Equal("\uFEFFтекст\r\n", await Stores.Content.ReadTextAsync(_document, Token));
    }

    [Fact]
    public async Task ReadAsync_OfWhatIsNotThere_GivesNull()
    {
        await Stores.Content.WriteAsync(_document, ContentKind.Original, "x"u8.ToArray(), Token);

        Assert.Null(await Stores.Content.ReadAsync(_document, ContentKind.Text, Token));
        Assert.Null(await Stores.Content.ReadAsync(_document with { Revivals = 3 }, ContentKind.Original, Token));
        Assert.Null(await Stores.Content.ReadAsync(Samples.Document(CaseId, "b"), ContentKind.Original, Token));
    }

    [Fact]
    public async Task WriteAsync_OverWhatIsThere_KeepsTheFirst()
    {
        await Stores.Content.WriteAsync(_document, ContentKind.Text, "first"u8.ToArray(), Token);

        Assert.False(await Stores.Content.WriteAsync(_document, ContentKind.Text, "second"u8.ToArray(), Token));

        Assert.Equal("first", await Stores.Content.ReadTextAsync(_document, Token));
    }

    [Fact]
    public async Task WriteAsync_ByTwentyWritersAtOnce_KeepsOneOfThemWhole()
    {
        var written = await Task.WhenAll(Enumerable.Range(0, 20).Select(writer =>
            Stores.Content.WriteAsync(_document, ContentKind.Text, Encoding.UTF8.GetBytes(new string((char)('a' + writer), 10_000)), Token)));

        var winner = Assert.Single(Enumerable.Range(0, 20), writer => written[writer]);
        Assert.Equal(new string((char)('a' + winner), 10_000), await Stores.Content.ReadTextAsync(_document, Token));
    }

    [Fact]
    public async Task DeleteAsync_RemovesThatLifeOnly()
    {
        var revived = _document with { Revivals = _document.Revivals + 1 };
        await Stores.Content.WriteAsync(_document, ContentKind.Original, "old"u8.ToArray(), Token);
        await Stores.Content.WriteAsync(_document, ContentKind.Text, "old"u8.ToArray(), Token);
        await Stores.Content.WriteAsync(revived, ContentKind.Text, "new"u8.ToArray(), Token);

        await Stores.Content.DeleteAsync(_document, Token);
        await Stores.Content.DeleteAsync(_document, Token);

        Assert.Null(await Stores.Content.ReadAsync(_document, ContentKind.Original, Token));
        Assert.Null(await Stores.Content.ReadTextAsync(_document, Token));
        Assert.Equal("new", await Stores.Content.ReadTextAsync(revived, Token));
    }

    [Fact]
    public async Task DeleteAllAsync_RemovesTheCaseAndNoOther()
    {
        var neighbour = Samples.Document(CaseId.Parse($"{CaseId}-2"), "a");
        await Stores.Content.WriteAsync(_document, ContentKind.Text, "a"u8.ToArray(), Token);
        await Stores.Content.WriteAsync(neighbour, ContentKind.Text, "b"u8.ToArray(), Token);

        await Stores.Content.DeleteAllAsync(CaseId, Token);
        await Stores.Content.DeleteAllAsync(CaseId, Token);

        Assert.Null(await Stores.Content.ReadTextAsync(_document, Token));
        Assert.Equal("b", await Stores.Content.ReadTextAsync(neighbour, Token));
    }
}
