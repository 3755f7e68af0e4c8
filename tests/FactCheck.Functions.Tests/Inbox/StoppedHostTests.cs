using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Functions.Tests.Inbox;

/// <summary>A host that stops cancels what is in hand, and hands it to another host later.</summary>
public sealed class StoppedHostTests : InboxTest
{
    private const string Name = "january-2022/a.txt";

    private readonly PausingExtractor _extractor = new();

    [Fact]
    public async Task IngestBlob_WhileTheHostStops_EndsAtOnce_LeavesNothingHalfDone_AndSucceedsWhenTriedAgain()
    {
        var blob = await UploadAsync(Name, "At least 225 people were killed.");
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(Stop);

        var inHand = Functions.IngestBlob(blob, stopping.Token);
        await _extractor.Entered.WaitAsync(Stop);
        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => inHand);
        Assert.Equal(IngestionState.Started, await StateAsync());
        Assert.Empty((await Stores.Documents.ListAsync(Case, new(), Stop)).Items);
        Assert.Empty(await Stores.Claims.ReadAllAsync(Case, Stop));

        _extractor.Resume();
        await Functions.IngestBlob(blob, Stop);

        Assert.Equal(IngestionState.Extracted, await StateAsync());
        Assert.Equal(225, Assert.Single(await Stores.Claims.ReadAllAsync(Case, Stop)).Quantity.Lower);
    }

    protected override void Configure(IServiceCollection services) => services.AddSingleton<IClaimExtractor>(_extractor);

    private async Task<IngestionState?> StateAsync() => (await Stores.Ingestions.FindAsync(Case, Name, Stop))?.State;
}
