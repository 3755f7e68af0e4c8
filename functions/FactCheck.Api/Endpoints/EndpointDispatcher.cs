using System.Collections.Frozen;
using FactCheck.Api.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;

namespace FactCheck.Api.Endpoints;

/// <summary>
/// Runs an endpoint by its name where another router has already matched the request and set its route values.
/// Each endpoint's delegate is built on first use and kept.
/// </summary>
public sealed class EndpointDispatcher
{
    private readonly FrozenDictionary<string, Lazy<RequestDelegate>> _delegates;

    /// <summary>Creates a dispatcher over <see cref="EndpointTable.All"/>.</summary>
    /// <param name="services">What the handlers' services come from while their delegates are built.</param>
    public EndpointDispatcher(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        _delegates = EndpointTable.All.ToFrozenDictionary(
            endpoint => endpoint.Name,
            endpoint => new Lazy<RequestDelegate>(() => Build(endpoint, services)),
            StringComparer.Ordinal);
    }

    /// <summary>Runs an endpoint. Whatever goes wrong is answered as problem details.</summary>
    /// <param name="name">The endpoint's name.</param>
    /// <param name="context">The request, with its route values, and the response to write.</param>
    /// <exception cref="KeyNotFoundException">No endpoint has that name.</exception>
    public Task InvokeAsync(string name, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return _delegates[name].Value(context);
    }

    private static RequestDelegate Build(ApiEndpoint endpoint, IServiceProvider services)
    {
        var handler = RequestDelegateFactory.Create(endpoint.Handler, new RequestDelegateFactoryOptions
        {
            ServiceProvider = services,
            RouteParameterNames = RoutePatternFactory.Parse(endpoint.Route).Parameters.Select(parameter => parameter.Name),
        });
        return ProblemBoundary.Around(handler.RequestDelegate);
    }
}
