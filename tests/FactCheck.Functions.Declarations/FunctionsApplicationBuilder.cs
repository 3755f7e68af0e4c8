using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>An application that is composed like the real one and runs without the Functions host, serving nothing.</summary>
public sealed class FunctionsApplicationBuilder : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
{
    private readonly HostApplicationBuilder _inner;

    internal FunctionsApplicationBuilder(string[] args) => _inner = Host.CreateApplicationBuilder(args);

    public IDictionary<object, object> Properties => ((IHostApplicationBuilder)_inner).Properties;

    public IConfigurationManager Configuration => _inner.Configuration;

    public IHostEnvironment Environment => _inner.Environment;

    public ILoggingBuilder Logging => _inner.Logging;

    public IMetricsBuilder Metrics => _inner.Metrics;

    public IServiceCollection Services => _inner.Services;

    public IHost Build() => _inner.Build();

    public void ConfigureContainer<TContainerBuilder>(IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure = null)
        where TContainerBuilder : notnull =>
        _inner.ConfigureContainer(factory, configure);
}
