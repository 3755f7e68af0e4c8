using Azure.Storage.Blobs;
using FactCheck.Core.Ingestion;
using FactCheck.Functions.Tests.Hosting;
using Microsoft.Azure.Functions.Worker;

namespace FactCheck.Functions.Tests.Parity;

public sealed class TriggerTests
{
    [Theory]
    [InlineData("IngestBlob", BlobTriggerSource.EventGrid)]
    [InlineData("IngestBlobByPolling", BlobTriggerSource.LogsAndContainerScan)]
    public void BlobTriggers_WatchTheWholeInboxOfTheStorageAccount(string name, BlobTriggerSource source)
    {
        var function = DeclaredFunction.Named(name);
        var trigger = function.Trigger<BlobTriggerAttribute>();

        Assert.NotNull(trigger);
        Assert.Equal($"{StorageNames.InboxContainer}/{{name}}", trigger.BlobPath);
        Assert.Equal(StorageNames.ConnectionSetting, trigger.Connection);
        Assert.Equal(source, trigger.Source);
        Assert.Equal([typeof(BlobClient), typeof(CancellationToken)], function.Method.GetParameters().Select(parameter => parameter.ParameterType));
    }

    [Fact]
    public void PoisonTrigger_ReadsTheHostsQueueOfTheSameAccount()
    {
        var trigger = DeclaredFunction.Named("IngestionPoison").Trigger<QueueTriggerAttribute>();

        Assert.NotNull(trigger);
        Assert.Equal("webjobs-blobtrigger-poison", trigger.QueueName);
        Assert.Equal(StorageNames.PoisonQueue, trigger.QueueName);
        Assert.Equal(StorageNames.ConnectionSetting, trigger.Connection);
    }

    [Fact]
    public void EveryFunction_HasExactlyOneTrigger() => Assert.All(DeclaredFunction.All, function => Assert.Single(
        new Attribute?[] { function.Trigger<HttpTriggerAttribute>(), function.Trigger<BlobTriggerAttribute>(), function.Trigger<QueueTriggerAttribute>() },
        trigger => trigger is not null));
}
