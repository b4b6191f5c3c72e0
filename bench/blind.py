# What a company would write instead of this action: the file as it is, completed, in one PUT. It looks at nothing
# first, checks nothing and reads nothing back. `blind.py ADDRESS users.yml [c]`; `c` takes the C loader of PyYAML.
import datetime
import json
import sys
import urllib.request

import yaml


def send(method, url, body, headers):
    data = json.dumps(body, default=as_text).encode()
    request = urllib.request.Request(url, data, {"content-type": "application/json", **headers}, method=method)
    with urllib.request.urlopen(request) as response:
        return json.load(response)


def as_text(value):
    """YAML has read the times, which JSON does not know."""
    if isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, datetime.date):
        return value.strftime("%Y-%m-%dT00:00:00Z")
    raise TypeError(value)


def main():
    address, path, *loader = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        if loader == ["c"]:
            content = yaml.load(file, Loader=yaml.CSafeLoader)
        else:
            content = yaml.safe_load(file)
    defaults = content.get("defaults", {})
    users = [{**defaults, **user} for user in content["users"]]
    for user in users:
        user["externalUrl"] = user["externalUrl"].replace("{uniqueId}", user["uniqueId"])
        user.setdefault("displayName", user["fullName"])
        user.setdefault("accountName", user["email"])
        user.setdefault("status", "ACTIVE")
        user.setdefault("mfaEnabled", False)
        user.setdefault("mfaMethods", [])
    token = send(
        "POST",
        f"{address}/oauth/token",
        {
            "client_id": "id",
            "client_secret": "secret",
            "scope": "connectors.self:write-resource",
            "grant_type": "client_credentials",
        },
        {},
    )
    send(
        "PUT",
        f"{address}/v1/resources/user_account",
        {"resourceId": "bench", "resources": users},
        {"authorization": f"Bearer {token['access_token']}"},
    )


main()
