using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Functions.Tests.Hosting;

/// <summary>Takes the head's middleware into services of the test's own.</summary>
internal sealed class WorkerBuilder(IServiceCollection services) : IFunctionsWorkerApplicationBuilder
{
    public IServiceCollection Services => services;
}
