using FactCheck.Core.Ingestion;

namespace FactCheck.Infra.Tests;

public class SettingTests
{
    /// <summary>Every setting, and who reads it: the Functions host, or code through the connection of this name.</summary>
    private static readonly string[] Expected =
    [
        "APPLICATIONINSIGHTS_AUTHENTICATION_STRING",
        "APPLICATIONINSIGHTS_CONNECTION_STRING",
        "AzureWebJobs.IngestBlobByPolling.Disabled",
        "AzureWebJobsStorage__accountName",
        "AzureWebJobsStorage__clientId",
        "AzureWebJobsStorage__credential",
        "FactCheckEasyAuth",
        "FactCheckPrepareStorage",
        .. new[] { "blobServiceUri", "clientId", "credential", "queueServiceUri", "tableServiceUri" }
            .Select(property => $"{StorageNames.ConnectionSetting}__{property}"),
    ];

    [Theory]
    [MemberData(nameof(Deployment.Names), MemberType = typeof(Deployment))]
    public void Settings_AreTheOnesThatHostAndCodeRead(string deployment) =>
        Assert.Equal(Expected.Order(StringComparer.Ordinal), Deployment.Named(deployment).Settings.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Connections_UseTheManagedIdentity()
    {
        var settings = Deployment.Default.Settings;
        foreach (var connection in new[] { "AzureWebJobsStorage", StorageNames.ConnectionSetting })
        {
            Assert.Equal("managedidentity", settings[$"{connection}__credential"]);
            Assert.EndsWith(".clientId]", settings[$"{connection}__clientId"], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("blob")]
    [InlineData("queue")]
    [InlineData("table")]
    public void Connection_OfTheCode_IsTheDataAccount(string service)
    {
        var value = Deployment.Default.Settings[$"{StorageNames.ConnectionSetting}__{service}ServiceUri"];
        Assert.Contains(Deployment.Default.DataAccount.Id, value, StringComparison.Ordinal);
        Assert.EndsWith($".primaryEndpoints.{service}]", value, StringComparison.Ordinal);
    }

    [Fact]
    public void Connection_OfTheHost_IsTheHostAccount() =>
        Assert.Equal(Deployment.Default.HostAccount.Name, Deployment.Default.Settings["AzureWebJobsStorage__accountName"]);

    [Fact]
    public void Disabled_OnFlexConsumption_IsThePollingTriggerAlone()
    {
        Assert.Equal("FC1", Deployment.Default.OfType("Microsoft.Web/serverfarms").Single().At("sku", "name").GetString());
        var switches = Deployment.Default.Settings.Where(s => s.Key.EndsWith(".Disabled", StringComparison.Ordinal));
        Assert.Equal([KeyValuePair.Create("AzureWebJobs.IngestBlobByPolling.Disabled", "true")], switches);
    }

    [Fact]
    public void PrepareStorage_WhereTheTemplateCreatesTablesAndContainers_IsOff() =>
        Assert.Equal("false", Deployment.Default.Settings["FactCheckPrepareStorage"]);

    [Theory]
    [MemberData(nameof(Deployment.Names), MemberType = typeof(Deployment))]
    public void SettingNames_AreAllowedOnLinux(string deployment) =>
        Assert.All(Deployment.Named(deployment).Settings.Keys, name => Assert.Matches("^[A-Za-z0-9_.]+$", name));
}
