using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using FactCheck.Storage.Azure;
using FactCheck.Storage.Tests.Backends;

namespace FactCheck.Storage.Tests.Azure;

/// <summary>The size that is reckoned for a transaction is never below what the client sends.</summary>
public sealed class RequestSizeTests
{
    [Theory]
    [InlineData("plain words 123")]
    [InlineData("{\"json\":\"in \\\"json\\\"\"}")]
    [InlineData("Жертвы и 犠牲者 😀 <&'+`>")]
    [InlineData("\u0001\u0002\r\n\t")]
    public async Task RequestSize_IsAnUpperBoundOfWhatIsSent(string text)
    {
        var sent = new SizePolicy();
        var account = await AzureBackend.CreateAsync();
        var options = new TableClientOptions();
        options.AddPolicy(sent, HttpPipelinePosition.PerRetry);
        var table = new TableClient(account.ConnectionString, "sizes", options);
        await table.CreateAsync(TestContext.Current.CancellationToken);
        var value = string.Concat(Enumerable.Repeat(text, 200));
        var entities = Enumerable.Range(0, 100)
            .Select(number => new TableEntity(new string('p', 64), $"{new string('k', 64)}{number}") { ["Json"] = value, ["Other"] = 5L, ["At"] = DateTimeOffset.UnixEpoch })
            .ToList();

        await table.SubmitTransactionAsync(
            entities.Select(entity => new TableTransactionAction(TableTransactionActionType.UpsertReplace, entity)),
            TestContext.Current.CancellationToken);

        Assert.InRange(sent.Length, 1, entities.Sum(TableLimits.RequestSize));
    }

    private sealed class SizePolicy : HttpPipelineSynchronousPolicy
    {
        public long Length { get; private set; }

        public override void OnSendingRequest(HttpMessage message)
        {
            if (message.Request.Content is { } content && content.TryComputeLength(out var length))
            {
                Length = length;
            }
        }
    }
}
