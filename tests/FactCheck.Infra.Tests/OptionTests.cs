namespace FactCheck.Infra.Tests;

public class OptionTests
{
    [Fact]
    public void Default_HasNoNetworkNoSignInAndNoMail()
    {
        Assert.DoesNotContain(Deployment.Default.Resources, r => r.Type.StartsWith("Microsoft.Network/", StringComparison.Ordinal));
        Assert.DoesNotContain(Deployment.Default.Resources, r => r.Name.EndsWith("/authsettingsV2", StringComparison.Ordinal));
        Assert.Empty(Deployment.Default.OfType("Microsoft.Insights/actionGroups"));
    }

    [Fact]
    public void PrivateNetwork_ClosesBothAccountsAndGivesEachThreeEndpoints()
    {
        var accounts = Deployment.Everything.OfType("Microsoft.Storage/storageAccounts").ToArray();
        Assert.Equal(2, accounts.Length);
        foreach (var account in accounts)
        {
            Assert.Equal("Disabled", account.At("properties", "publicNetworkAccess").GetString());
            Assert.Equal("Deny", account.At("properties", "networkAcls", "defaultAction").GetString());
            Assert.Equal(
                [$"pe-{account.Name}-blob", $"pe-{account.Name}-queue", $"pe-{account.Name}-table"],
                Deployment.Everything.OfType("Microsoft.Network/privateEndpoints").Select(e => e.Name).Where(n => n.Contains(account.Name, StringComparison.Ordinal)));
        }

        var subnet = Deployment.Everything.OfType("Microsoft.Web/sites").Single().At("properties", "virtualNetworkSubnetId").GetString();
        Assert.EndsWith("/subnets/app", subnet, StringComparison.Ordinal);
    }

    [Fact]
    public void EntraId_WhereItStandsInFront_TellsTheCodeToBelieveItsHeaders()
    {
        Assert.Equal("false", Deployment.Default.Settings["FactCheckEasyAuth"]);
        Assert.Equal("true", Deployment.Everything.Settings["FactCheckEasyAuth"]);
    }

    [Fact]
    public void EntraId_LetsNamedGroupsInAndStoresNoSecret()
    {
        var auth = Deployment.Everything.OfType("Microsoft.Web/sites/config").Single(c => c.Name.EndsWith("/authsettingsV2", StringComparison.Ordinal));
        var entra = auth.At("properties", "identityProviders", "azureActiveDirectory");
        Assert.True(auth.At("properties", "globalValidation", "requireAuthentication").GetBoolean());
        Assert.Equal(
            ["00000000-0000-4000-8000-00000000000c", "00000000-0000-4000-8000-00000000000d"],
            entra.GetProperty("validation").GetProperty("defaultAuthorizationPolicy").GetProperty("allowedPrincipals").GetProperty("groups")
                .EnumerateArray().Select(g => g.GetString()));
        Assert.False(entra.GetProperty("registration").TryGetProperty("clientSecretSettingName", out _));
    }

    [Fact]
    public void EntraId_LeavesOnlyHealthAndEventDeliveryOpen()
    {
        var auth = Deployment.Everything.OfType("Microsoft.Web/sites/config").Single(c => c.Name.EndsWith("/authsettingsV2", StringComparison.Ordinal));
        Assert.Equal(
            ["/api/health", "/runtime/webhooks/blobs"],
            auth.At("properties", "globalValidation", "excludedPaths").EnumerateArray().Select(p => p.GetString()));
    }

    [Fact]
    public void Alerts_AreMailedOnlyWhenThereIsAnAddress()
    {
        Assert.All(Alerts(Deployment.Default), alert => Assert.DoesNotContain("actionGroups/", alert.Json.GetRawText(), StringComparison.Ordinal));
        Assert.All(Alerts(Deployment.Everything), alert => Assert.Contains("actionGroups/everything-mail", alert.Json.GetRawText(), StringComparison.Ordinal));
        Assert.Equal(4, Alerts(Deployment.Default).Count());
    }

    private static IEnumerable<DeployedResource> Alerts(Deployment deployment) =>
        deployment.OfType("Microsoft.Insights/metricAlerts").Concat(deployment.OfType("Microsoft.Insights/scheduledQueryRules"));
}
