using System.Collections.Concurrent;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace KoreApiKit.Generator.Tests.Infrastructure;

/// <summary>
/// Emitted sources, compiled and loaded once, and scripts that use them as a consumer does. Tests of behaviour are
/// written in the consumer's language that way.
/// </summary>
internal sealed class EmittedLibrary
{
    private readonly AssemblyLoadContext _assemblies = new("Emitted", isCollectible: true);
    private readonly ConcurrentDictionary<string, Lazy<Func<string, string>>> _scripts = new(StringComparer.Ordinal);
    private readonly string _namespace;
    private int _compiled;
    private readonly MetadataReference _reference;

    public EmittedLibrary(string @namespace, params string[] sources)
    {
        _namespace = @namespace;
        byte[] image = EmittedCompilation.ToImage(EmittedCompilation.Compile(sources));
        _assemblies.LoadFromStream(new MemoryStream(image));
        _reference = MetadataReference.CreateFromImage(image);
    }

    /// <summary>Runs the body of a method that has a string <c>input</c> and returns a string. Equal bodies are compiled once.</summary>
    public string Run(string body, string input = "") =>
        _scripts.GetOrAdd(body, text => new Lazy<Func<string, string>>(() => Compile(text))).Value(input);

    private Func<string, string> Compile(string body)
    {
        string script = $$"""
            #nullable enable
            using System;
            using System.Collections.Generic;
            using System.IO;
            using System.Linq;
            using System.Net.Http;
            using System.Text;
            using System.Text.Json;
            using System.Threading;
            using System.Threading.Tasks;
            using KoreApiKit;
            using KoreApiKit.Authentication;
            using KoreApiKit.Errors;
            using KoreApiKit.Headers;
            using KoreApiKit.Http;
            using KoreApiKit.Json;
            using KoreApiKit.Validation;
            using {{_namespace}};

            internal static class Script
            {
                public static string Run(string input)
                {
            {{body}}
                }
            }
            """;
        // A number of its own for each: tests of several classes share a library and compile at the same time.
        string assembly = $"Script{Interlocked.Increment(ref _compiled)}";
        byte[] image = EmittedCompilation.ToImage(EmittedCompilation.Compile(assembly, [_reference], [script]));
        return _assemblies.LoadFromStream(new MemoryStream(image)).GetType("Script", throwOnError: true)!.GetMethod("Run")!.CreateDelegate<Func<string, string>>();
    }
}
