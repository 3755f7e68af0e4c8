using FactCheck.Core.Ingestion;

namespace FactCheck.Infra.Tests;

public class NameTests
{
    private static readonly Deployment Deployment = Deployment.Default;

    [Fact]
    public void Containers_OfTheDataAccount_AreTheCodesAndTheOneForUndeliveredEvents() =>
        AssertSameSet([.. StorageNames.Containers, "undelivered-events"], Deployment.ChildrenOf(Deployment.DataAccount, "blobServices/containers"));

    [Fact]
    public void Tables_OfTheDataAccount_AreTheCodes() =>
        AssertSameSet(StorageNames.Tables, Deployment.ChildrenOf(Deployment.DataAccount, "tableServices/tables"));

    [Fact]
    public void Queues_OfTheDataAccount_ArePoisonQueuesOnly() =>
        AssertSameSet(
            [StorageNames.PoisonQueue, $"{StorageNames.PoisonQueue}-poison"],
            Deployment.ChildrenOf(Deployment.DataAccount, "queueServices/queues"));

    [Fact]
    public void HostAccount_HoldsNothingOfTheApplications()
    {
        Assert.Equal(["packages"], Deployment.ChildrenOf(Deployment.HostAccount, "blobServices/containers"));
        Assert.Empty(Deployment.ChildrenOf(Deployment.HostAccount, "tableServices/tables"));
    }

    [Fact]
    public void Inbox_OfTheOutputs_IsTheCodes() =>
        Assert.Contains($"'{StorageNames.InboxContainer}'", Deployment.Outputs["FACTCHECK_INBOX"], StringComparison.Ordinal);

    private static void AssertSameSet(IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
}
