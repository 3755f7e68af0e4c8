using System.Collections.Immutable;

namespace FactCheck.Infra.Tests;

public class RoleTests
{
    private const string BlobOwner = "b7e6dc6d-f1e8-4753-8033-0f276bb0955b";
    private const string BlobContributor = "ba92f5b4-2d11-453d-a403-e96b0029c9fe";
    private const string BlobReader = "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1";
    private const string QueueContributor = "974c5e8b-45b9-4653-ba55-5f855dd0fb88";
    private const string TableContributor = "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3";
    private const string MetricsPublisher = "3913510d-42f4-4e42-8a64-420c390055eb";

    private static readonly ImmutableArray<Grant> Expected =
    [
        new("application", BlobOwner, "host account"),
        new("application", QueueContributor, "host account"),
        new("application", TableContributor, "host account"),
        new("application", QueueContributor, "data account"),
        new("application", TableContributor, "data account"),
        new("application", BlobReader, "inbox"),
        new("application", BlobContributor, "documents"),
        new("application", MetricsPublisher, "telemetry"),
        new("topic", BlobContributor, "undelivered-events"),
    ];

    [Fact]
    public void Default_GrantsTheListedRolesAndNothingMore() =>
        Assert.Equal(Sorted(Expected), Sorted(Grants(Deployment.Default)));

    [Fact]
    public void Everything_AddsUploadersToTheInboxAlone() =>
        Assert.Equal(
            Sorted(Expected.Add(new Grant("00000000-0000-4000-8000-00000000000a", BlobContributor, "inbox"))),
            Sorted(Grants(Deployment.Everything)));

    private static IEnumerable<Grant> Grants(Deployment deployment) =>
        from assignment in deployment.OfType("Microsoft.Authorization/roleAssignments")
        let principal = assignment.At("properties", "principalId").GetString()!
        let role = assignment.At("properties", "roleDefinitionId").GetString()!.Split('/')[^1]
        select new Grant(Who(principal), role, Where(deployment, assignment.Id));

    private static string Who(string principal) =>
        principal.Contains("userAssignedIdentities/id-", StringComparison.Ordinal) ? "application"
        : principal.Contains("systemTopics/evgt-", StringComparison.Ordinal) ? "topic"
        : principal;

    private static string Where(Deployment deployment, string assignmentId)
    {
        var scope = assignmentId[..assignmentId.IndexOf("/providers/Microsoft.Authorization/", StringComparison.Ordinal)];
        return scope == deployment.HostAccount.Id ? "host account"
            : scope == deployment.DataAccount.Id ? "data account"
            : scope.StartsWith($"{deployment.DataAccount.Id}/blobServices/default/containers/", StringComparison.Ordinal) ? scope.Split('/')[^1]
            : scope == deployment.OfType("Microsoft.Insights/components").Single().Id ? "telemetry"
            : scope;
    }

    private static IEnumerable<Grant> Sorted(IEnumerable<Grant> grants) => grants.OrderBy(g => g.ToString(), StringComparer.Ordinal);

    private sealed record Grant(string Who, string Role, string Where);
}
