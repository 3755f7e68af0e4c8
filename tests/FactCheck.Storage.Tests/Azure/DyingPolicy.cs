using Azure.Core;
using Azure.Core.Pipeline;
using FactCheck.Storage.Tests.Ingestion;

namespace FactCheck.Storage.Tests.Azure;

/// <summary>Lets the process die when the answer to its n-th writing request is in.</summary>
internal sealed class DyingPolicy(int atWrite) : HttpPipelinePolicy
{
    private int _writes;

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        if (message.Request.Method != RequestMethod.Get && ++_writes == atWrite)
        {
            throw new SimulatedCrashException();
        }
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Storage is used asynchronously.");
}
