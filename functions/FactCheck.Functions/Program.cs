using FactCheck.Functions;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.UseFactCheck();
builder.Services.AddFactCheck(builder.Configuration);
await builder.Build().RunAsync();
