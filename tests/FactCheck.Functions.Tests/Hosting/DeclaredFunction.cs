using System.Reflection;
using FactCheck.Functions.Http;
using Microsoft.Azure.Functions.Worker;

namespace FactCheck.Functions.Tests.Hosting;

/// <summary>A function as the head declares it.</summary>
internal sealed record DeclaredFunction(string Name, MethodInfo Method)
{
    public static IReadOnlyList<DeclaredFunction> All { get; } =
    [
        .. typeof(CaseFunctions).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(method => (Method: method, Attribute: method.GetCustomAttribute<FunctionAttribute>()))
            .Where(item => item.Attribute is not null)
            .Select(item => new DeclaredFunction(item.Attribute!.Name, item.Method)),
    ];

    public static DeclaredFunction Named(string name) => All.Single(function => function.Name == name);

    public T? Trigger<T>()
        where T : Attribute =>
        Method.GetParameters().Select(parameter => parameter.GetCustomAttribute<T>()).SingleOrDefault(attribute => attribute is not null);
}
