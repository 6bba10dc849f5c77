#!/usr/bin/env python3
"""Measures `korekit pact compare` beside @pactflow/openapi-pact-comparator (opc), as whole processes, run by run in turn.

    npm install --ignore-scripts --prefix FOLDER @pactflow/openapi-pact-comparator@2.3.1
    dotnet publish src/KoreApiKit.Tool -c Release -r linux-x64 -p:PublishAot=true -p:PackAsTool=false -o OUT
    eng/pact-compare/measure.py --korekit OUT/korekit --opc FOLDER/node_modules/.bin/opc \\
        --petstore FILE --museum FILE --figma FILE [--runs 11]

The documents are those that docs/pact-compare.md names; a pair without its document is left out. Prints the rows of the table
there: medians of CPU (user and system), wall time and peak memory, and the medians of the ratios, run by run. Needs node, and
PyYAML for bundling the campaign document.
"""
import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PACT = os.path.join(ROOT, "pacts", "KoreApiKit.Campaigns-Kore.ai Campaigns.json")
SPEC = os.path.join(ROOT, "spec", "kore-campaigns.openapi.yaml")


def run(command):
    """One process: CPU and wall in milliseconds, peak memory in MiB."""
    with open(os.devnull, "w") as nowhere:
        start = time.perf_counter()
        pid = os.posix_spawnp(command[0], command, os.environ, file_actions=[
            (os.POSIX_SPAWN_DUP2, nowhere.fileno(), 1), (os.POSIX_SPAWN_DUP2, nowhere.fileno(), 2)])
        _, status, usage = os.wait4(pid, 0)
        wall = time.perf_counter() - start
    if os.WIFSIGNALED(status) or os.waitstatus_to_exitcode(status) > 1:
        sys.exit(f"{command} ended with {status}")
    return 1000 * (usage.ru_utime + usage.ru_stime), 1000 * wall, usage.ru_maxrss / 1024


def shown(figures):
    cpu, wall, memory = (statistics.median(column) for column in zip(*figures))
    return f"{cpu:,.1f} ms, {wall:,.1f} ms, {memory:.0f} MiB"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--korekit", required=True)
    parser.add_argument("--opc", required=True)
    parser.add_argument("--petstore")
    parser.add_argument("--museum")
    parser.add_argument("--figma")
    parser.add_argument("--runs", type=int, default=11)
    arguments = parser.parse_args()
    korekit = os.path.abspath(arguments.korekit)
    with tempfile.TemporaryDirectory() as folder:
        bundle = os.path.join(folder, "campaign.json")
        subprocess.run([sys.executable, os.path.join(HERE, "bundle.py"), SPEC, bundle], check=True)
        pairs = [(name, document, document, os.path.join(HERE, f"{name}.json"))
                 for name in ("petstore", "museum", "figma") if (document := getattr(arguments, name))]
        pairs += [("campaign, one file for both", bundle, bundle, PACT), ("campaign, many files for `korekit`", SPEC, bundle, PACT)]
        print(f"load before: {os.getloadavg()[0]:.2f} on {os.cpu_count()} processors; {arguments.runs} runs in turn")
        print("| pair | `korekit`: CPU, wall, memory | `opc`: CPU, wall, memory | wall, `opc` by `korekit` | CPU |")
        print("|---|---|---|---|---|")
        for name, own, other, pact in pairs:
            ours, theirs = [], []
            commands = [korekit, "pact", "compare", own, pact], [arguments.opc, "--oas", other, pact]
            for command in commands:
                run(command)
            for _ in range(arguments.runs):
                ours.append(run(commands[0]))
                theirs.append(run(commands[1]))
            wall, cpu = (statistics.median(their[index] / our[index] for our, their in zip(ours, theirs)) for index in (1, 0))
            print(f"| {name} | {shown(ours)} | {shown(theirs)} | {wall:.1f} | {cpu:.1f} |", flush=True)
        print(f"load after: {os.getloadavg()[0]:.2f}")


main()
