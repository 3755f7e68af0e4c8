using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FactCheck.Functions.Tests.Hosting;

/// <summary>An invocation's context, with a request when HTTP triggered it.</summary>
internal sealed class StubContext(IServiceProvider services, HttpContext? http) : FunctionContext
{
    public override IServiceProvider InstanceServices { get; set; } = services;

    public override IDictionary<object, object> Items { get; set; } =
        http is null ? new Dictionary<object, object>() : new Dictionary<object, object> { [FunctionContextExtensions.HttpContextKey] = http };
}
