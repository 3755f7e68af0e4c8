using FactCheck.Api.Endpoints;
using FactCheck.Functions.Tests.Hosting;
using Microsoft.Azure.Functions.Worker;

namespace FactCheck.Functions.Tests.Parity;

public sealed class HttpFunctionTests
{
    [Fact]
    public void EveryEndpoint_HasItsFunction_WithTheSameMethodRouteAndAccess_AndTheOtherWayRound()
    {
        var endpoints = EndpointTable.All.Select(endpoint => (endpoint.Name, endpoint.Method, endpoint.Route, endpoint.Access.ToString()));
        var functions = DeclaredFunction.All
            .Select(function => (function.Name, Trigger: function.Trigger<HttpTriggerAttribute>()))
            .Where(function => function.Trigger is not null)
            .Select(function => (function.Name, Assert.Single(function.Trigger!.Methods!).ToUpperInvariant(), function.Trigger.Route!, function.Trigger.AuthLevel.ToString()));

        Assert.Equal(endpoints.OrderBy(endpoint => endpoint.Name, StringComparer.Ordinal), functions.OrderBy(function => function.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void FunctionNames_AreUniqueWhateverTheirLetterCase() =>
        Assert.Equal(DeclaredFunction.All.Count, DeclaredFunction.All.Select(function => function.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Functions_ArePublicMethodsOfPublicClasses_SoThatTheWorkerCallsThemDirectly() =>
        Assert.All(DeclaredFunction.All, function => Assert.True(function.Method.IsPublic && function.Method.DeclaringType!.IsPublic));

    [Fact]
    public void Anonymous_AreOnlyHealthAndTheDescription() => Assert.Equal(
        ["GetHealth", "GetOpenApi"],
        EndpointTable.All.Where(endpoint => endpoint.Access is AccessLevel.Anonymous).Select(endpoint => endpoint.Name));
}
